/// Zoom: a line for each person, or for each time that somebody came; above it, in some, the
/// meeting's own line.
struct ZoomReport: ReportForm {
    let name = "zoom"
    let title = "Zoom"
    let marks = ["name (original name)", "total duration (minutes)", "in waiting room"]
    let columns: [String: ReportColumn] = [
        "name original name": .name, "name originalname": .name, "nom nom d origine": .name,
        "nombre nombre original": .name, "name": .name, "user name original name": .name,
        "user email": .other, "email": .other, "e mail": .other, "guest": .other,
        "join time": .joined, "beitrittszeit": .joined, "heure d arrivee": .joined,
        "hora de ingreso": .joined,
        "leave time": .left, "beendigungszeit": .left, "heure de depart": .left,
        "hora de salida": .left,
        "total duration minutes": .duration, "duration minutes": .duration,
        "gesamtdauer minuten": .duration, "dauer minuten": .duration,
        "duree totale minutes": .duration, "duree minutes": .duration,
        "duracion total minutos": .duration, "duracion minutos": .duration,
        "recording disclaimer response": .other, "recording consent": .other,
        "in waiting room": .other,
    ]
}
