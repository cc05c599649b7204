import Testing

@testable import DocPipeline

@Suite("Dates, times and zones in French, Spanish and German prose")
struct OtherMentionsTests {
    @Test(arguments: [
        ("du 7 au 12 mars 2021", "2021-03-07 – 2021-03-12 (day-month)"),
        ("7-12 mars 2021", "2021-03-07 – 2021-03-12 (day-month)"),
        ("le 1er septembre 2020", "2020-09-01 (day-month)"),
        ("lundi 31 août 2020", "Mon 2020-08-31 (day-month)"),
        ("Lundi, le 31 Aout 2020", "Mon 2020-08-31 (day-month)"),
        ("les 2 et 3 septembre", "?-09-02 & ?-09-03 (day-month)"),
        ("entre le 2 et le 5 avril", "?-04-02 – ?-04-05 (day-month)"),
        ("du 30 mars au 2 avril 2020", "2020-03-30 – 2020-04-02 (day-month)"),
        ("le 3 mars à 15 h 30", "?-03-03 (day-month); *15:30"),
        ("à 15h30 (GMT+1)", "15:30 UTC+60"),
        ("de 15 h 30 à 17 h", "15:30–17:00"),
        ("à 15 heures", "15:00"),
        ("la séance est levée à 16 h 50.", "16:50"),
        ("à 15:30, heure d’Europe centrale", "15:30 UTC+60"),
        ("à 15 h 30 (heure d'été d'Europe centrale)", "15:30 UTC+120"),
        ("jusqu’à minuit", "24:00"),
        ("à midi", "12:00"),
        ("l’après-midi du 3 mars", "?-03-03 (day-month)"),
        ("une réunion de 3 heures", ""),
        ("il est 3 fois", ""),
        ("la planète Mars 3", ""),
        ("jeu 3 mars", "?-03-03 (day-month)"),
    ])
    func readsFrench(text: String, found: String) {
        #expect(ReadProse(text, language: "fr").found == found)
    }

    @Test(arguments: [
        ("del 7 al 12 de marzo de 2021", "2021-03-07 – 2021-03-12 (day-month)"),
        ("7 a 12 de marzo de 2021", "2021-03-07 – 2021-03-12 (day-month)"),
        ("el lunes 31 de agosto de 2020", "Mon 2020-08-31 (day-month)"),
        ("lunes, 31 de agosto de 2020", "Mon 2020-08-31 (day-month)"),
        ("miercoles 2 de septiembre del 2020", "Wed 2020-09-02 (day-month)"),
        ("los días 2 y 3 de septiembre", "?-09-02 & ?-09-03 (day-month)"),
        ("1º de mayo", "?-05-01 (day-month)"),
        ("1.º de mayo", "?-05-01 (day-month)"),
        ("el 3 de marzo a las 15:30 horas", "?-03-03 (day-month); *15:30"),
        ("de las 15:30 a las 17:00", "15:30–17:00"),
        ("a las 3 p. m.", "15:00"),
        ("a las 16.50.", "16:50"),
        ("a las 15:30 (hora central europea)", "15:30 UTC+60"),
        ("la mar 3", ""),
        ("de 3 a 5 personas", ""),
    ])
    func readsSpanish(text: String, found: String) {
        #expect(ReadProse(text, language: "es").found == found)
    }

    @Test(arguments: [
        ("am Montag, dem 31. August 2020", "Mon 2020-08-31 (day-month)"),
        ("vom 7. bis 12. März 2021", "2021-03-07 – 2021-03-12 (day-month)"),
        ("am 15. Jänner 2020", "2020-01-15 (day-month)"),
        ("um 16:00 Uhr", "16:00"),
        ("um 15.30 Uhr MEZ", "15:30 UTC+60"),
        ("von 15 bis 17 Uhr", "15:00–17:00"),
        ("am 2. April um 15 Uhr 30", "?-04-02 (day-month); *15:30"),
        ("so 3 Mal", ""),
    ])
    func readsGerman(text: String, found: String) {
        #expect(ReadProse(text, language: "de-AT").found == found)
    }

    @Test func readsFiguresInAnyLanguage() {
        #expect(ReadProse("2020-08-31 в 15:30", language: "ru").found == "2020-08-31 (iso); 15:30")
    }
}
