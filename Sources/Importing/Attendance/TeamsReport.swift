/// Microsoft Teams: tabs in UTF-16.
///
/// Of three generations the oldest has a line for each coming and
/// going, the newest a summary, a list of participants, and one of their comings below it.
struct TeamsReport: ReportForm {
    let name = "teams"
    let title = "Microsoft Teams"
    let marks = [
        "participant id (upn)", "user action", "1. summary", "in-meeting", "meeting summary",
        "total number of participants", "teilnehmer-id (upn)",
    ]
    let columns: [String: ReportColumn] = [
        "full name": .name, "name": .name, "vollstandiger name": .name, "nom complet": .name,
        "nombre completo": .name,
        "user action": .event, "benutzeraktion": .event, "timestamp": .eventTime,
        "zeitstempel": .eventTime,
        "join time": .joined, "first join": .joined, "beitrittszeit": .joined,
        "erster beitritt": .joined, "heure d arrivee": .joined, "hora de union": .joined,
        "leave time": .left, "last leave": .left, "austrittszeit": .left,
        "letztes verlassen": .left, "heure de depart": .left, "hora de salida": .left,
        "duration": .duration, "in meeting duration": .duration, "dauer": .duration,
        "duree": .duration, "duracion": .duration,
        "email": .other, "e mail": .other, "role": .other, "rolle": .other,
        "participant id upn": .other,
    ]
}
