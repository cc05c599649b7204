/// Words that stand beside names in English, French, Spanish and German, and are no part of them;
/// all folded.
enum NameVocabulary {
    /// Titles and forms of address before the name, full stops left out.
    static let titles = set(
        """
        dr dra drs drin mr mrs ms mx miss mister sir dame lady lord prof profa professor
        professorin rev reverend sister amb ambassador hon he judge justice
        mme mlle madame monsieur maitre sr sra srta senor senora senorita dona
        herr frau mag dipl ing dipling
        """)

    /// Degrees, behind a comma; full stops and spaces left out.
    static let degrees = set("phd md llm llb msc mba bsc esq ma ba jd dphil mag")

    /// What tells generations apart, by its usual form.
    static let generations: [String: String] = [
        "jr": "jr", "jun": "jr", "junior": "jr", "sr": "sr", "sen": "sr", "senior": "sr",
        "ii": "ii", "iii": "iii", "iv": "iv",
    ]

    /// How it is said that somebody stood in.
    static let proxies: [[String]] = [
        ["represented", "by"], ["by", "proxy"], ["represente", "par"], ["representee", "par"],
        ["par", "procuration"], ["representado", "por"], ["representada", "por"],
        ["por", "poder"], ["vertreten", "durch"], ["in", "vertretung"],
    ]

    /// Small words of family names, which are written large or small and sometimes left out.
    static let particles = set(
        """
        al el ben bin bint ibn abu da das de del della den der di do dos du la las le los lo
        van von vom zu zum zur ter ten y e af av ap st
        """)

    /// Words that join names or make a phrase of them.
    static let connectives = set("and und et of for on behalf to")

    /// Words of offices and of bodies: who they speak of is not named.
    static let offices = set(
        """
        the all any each everyone everybody nobody members member participants chair chairman
        chairwoman chairperson chairs vice deputy president presidents secretary secretariat
        treasurer board committee group groups intern interns rapporteur facilitator moderator
        coordinator director officer delegate delegates delegation observer observers staff team
        working guest guests speaker speakers host tbc tbd nn
        president presidente presidenta vicepresident vicepresidente secretaire secretario
        secretaria tresorier tresoriere tesorero tesorera membre membres miembros bureau
        vorsitz vorsitzende vorsitzender schriftfuhrer schriftfuhrerin kassier kassierin
        schatzmeister schatzmeisterin vorstand mitglieder alle
        """)

    /// Words that only organisations have in their names.
    static let organisations = set(
        """
        foundation association organisation organization organisations organizations institute
        institution university college council alliance network committee society federation
        confederation union ministry department centre center office agency international forum
        coalition league commission secretariat embassy mission ngo ngos ngoc inc ltd gmbh
        initiative project programme program nations academy club chapter school faculty
        fondation association reseau conseil universite ministere comite societe ligue
        fundacion asociacion red consejo universidad ministerio comite sociedad liga
        stiftung verein verband gesellschaft institut universitat ministerium bundesministerium
        verbund netzwerk rat
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
