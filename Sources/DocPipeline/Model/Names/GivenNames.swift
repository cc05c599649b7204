/// Given names with their short and familiar forms, in English, French, Spanish and German.
///
/// Two forms of one line may be one person's. Two names that are both known and on no line together
/// are two names, however alike they look (“Maria”, “Marta”).
enum GivenNames {
    /// Whether a folded given name may stand for another.
    static func isForm(_ one: String, of other: String) -> Bool {
        guard let lines = byForm[one], let others = byForm[other] else { return false }
        return lines.contains { others.contains($0) }
    }

    /// Whether a folded word is a given name of the table.
    static func knows(_ name: String) -> Bool { byForm[name] != nil }

    /// All forms that may stand for a folded given name, itself first; then in the table's order.
    static func forms(of name: String) -> [String] {
        guard let numbers = byForm[name] else { return [name] }
        return [name] + numbers.flatMap { lines[$0] }.filter { $0 != name }
    }

    /// The lines a form is on.
    private static let byForm: [String: [Int]] = {
        var found: [String: [Int]] = [:]
        for (number, line) in lines.enumerated() {
            for form in line { found[form, default: []].append(number) }
        }
        return found
    }()

    private static let lines: [[String]] = table.split(separator: "\n").map { line in
        line.split(separator: " ").map(String.init)
    }

    private static let table = """
        aaron
        abigail abby
        abraham abe
        adam
        adrian
        adriana
        adriano
        agnes
        ahmed ahmad
        alan allan allen
        albert al bert
        alejandra
        alejandro alex jandro
        alena
        alexander alex alec xander sascha sasha
        alexandra alex sandra sasha
        alexandre alex
        alfred alf fred
        alice
        alicia
        alina
        alison ali
        amalia
        amanda mandy
        amelia
        amina
        amira
        andrea
        andreas andi
        andrei andrey
        andrew andy drew
        angela angie
        ann anne
        anna
        annette
        anthony tony
        antonia toni
        antonio tono
        ariana
        arthur art
        barbara barb babs
        beatrice bea
        beatriz bea
        benedikt
        benjamin ben benny
        bernard bernie
        bernhard
        brian bryan
        brigitte gitte
        bruno
        calvin
        carina
        carl
        carla
        carlo
        carlos
        carmen
        carol
        carolina
        caroline caro
        catherine cathy cath kate katie cat
        cecile
        cecilia
        charles charlie chuck
        charlotte charlie lotte
        chiara
        christian chris
        christiane
        christina chris tina
        christine chris tina
        christoph chris
        christopher chris kit
        claire
        clara
        claudia
        claudio
        clemens
        constance connie
        corinna
        cristina
        daniel dan danny
        daniela dani
        danielle dani
        david dave
        deborah deb debbie
        denis
        denise
        diana
        diane
        diego
        dmitri dmitry
        dolores lola
        dominic dom nick
        dominique
        donald don
        dorothea
        dorothy dot
        douglas doug
        edgar
        edith
        eduardo edu lalo
        edward ed eddie ted teddy
        eleanor ellie nell
        elena
        elina
        elisa
        elisabeth elisa lisa sissi liesl
        elise
        elizabeth liz lizzie beth betty eliza libby
        ellen
        emil
        emilia
        emily
        emma
        enrique quique
        eric erik
        erika
        ernest ernie
        esther
        eugene gene
        eva
        evelyn
        fatima
        felicia
        felicity
        fernanda
        fernando nando
        flavia
        flavio
        florence flo
        frances fran
        francesca
        francesco franco
        francis frank
        francisca paca
        francisco paco pancho
        francois
        francoise
        frank
        franklin frank
        franz
        frederic fred
        frederick fred freddie
        friedrich fritz
        gabriel gabe
        gabriela gaby
        gabriele gabi
        gabrielle gaby
        georg
        george
        georges
        gerald gerry
        gerard
        gerhard gerd
        gertrude trude
        gillian gill jill
        giovanna
        giovanni gianni
        gloria
        gregory greg
        guadalupe lupe
        guillermo memo
        gunter
        hans
        harold harry hal
        hassan
        heinrich heinz
        helen
        helena
        helene
        henri
        henry harry hank
        herbert herb
        hubert
        hussein
        ibrahim
        ignacio nacho
        ingrid
        irene
        irina
        isabel isa
        isabella bella
        isabelle isa
        jack
        jacob jake
        jacqueline jackie
        jakob
        james jim jimmy jamie
        jan
        jane
        janet
        janine
        jasmin
        jean
        jeanne
        jeffrey jeff geoffrey geoff
        jennifer jen jenny
        jeremy
        jessica jess
        jesus chucho
        joan
        joanna jo
        joanne jo
        joaquin
        johann hans
        johanna hanna
        johannes hannes hans
        john jon johnny jack
        jonathan jon jonny
        jorge
        jose pepe
        josef sepp
        josefa pepa
        joseph joe joey
        josephine jo josie
        joshua josh
        juan
        juana
        judith judy
        julia
        julian
        juliana
        julie
        karen
        karim
        karima
        karin
        karina
        karl
        karla
        katharina kathi
        katherine kate katie kathy kat
        kathleen kathy
        kenneth ken kenny
        kevin
        kristina
        kristine
        laura
        lawrence larry
        leonard leo len
        leonardo leo
        leonora
        leopold leo poldi
        linda
        louis lou
        louisa lou
        louise lou
        luca
        lucas luke
        lucia
        lucy
        ludwig
        luis lucho
        luisa
        lukas
        magdalena lena magda
        manfred
        manuel manolo
        manuela
        marc
        marcel
        marco
        marcus
        margaret maggie meg peggy marge
        margarete grete gretl
        margarita
        maria
        marian
        mariana
        marianne
        marie
        marina
        mario
        marion
        marius
        mark
        marlene
        marta
        martha
        martin
        martina
        marvin
        mary molly polly
        mathias
        matias
        matthew matt
        matthias
        maurice
        maximilian max
        melanie mel
        melissa mel
        mercedes merche
        michael mike mick micky michi
        michaela
        michel
        michele
        michelle
        miguel
        miriam
        mohammed mohamed muhammad mohammad
        monica
        monika
        monique
        nadia
        nancy
        natalia
        natalie nat
        nathalie
        nathan nate
        nathaniel nate
        nicholas nick nicky
        nicola
        nicolas nico
        nicole nicky
        nikolaus klaus niki
        nina
        nora
        olga
        oliver olly
        olivia liv
        oscar
        otto
        pamela pam
        patricia pat patty trish
        patrick pat paddy
        paul
        paula
        pauline
        pedro
        peter pete
        petra
        philip phil phillip
        philipp
        philippe
        pierre
        rachel
        rafael rafa
        ralph
        raymond ray
        rebecca becky bec
        regina
        renate
        rene
        renee
        ricardo
        richard rick dick rich richie
        robert bob rob bobby robbie bert
        roberta
        roberto beto
        robin
        roger
        roland
        ronald ron ronnie
        rosa
        rosario charo
        rose
        rudolf rudi
        ruth
        samantha sam
        samir
        samira
        samuel sam sammy
        sandra
        sandro
        santiago santi
        sara
        sarah
        sebastian seb basti
        sergei sergey
        sergio
        sharon
        silvia
        silvio
        simon
        simona
        simone
        sofia
        sophia
        sophie
        stefan
        stefanie steffi
        stephan
        stephanie steph
        stephen steve stevie
        steven steve
        susan sue susie
        susanna susi
        susanne susi
        suzanne sue
        svetlana
        sylvia
        tamara
        tatiana tatjana tanya
        teresa tere
        theodor theo
        theodore ted theo
        theresa terry tess resi
        therese
        thomas tom tommy
        timothy tim timmy
        tobias
        ulrich uli
        ulrike uli
        ursula uschi
        valentin
        valentina
        valeria
        valerie val
        valerio
        vera
        veronica
        veronika vroni
        victor vic
        victoria vicky
        viktor
        viktoria
        vincent vince
        vincente
        virginia ginny
        vladimir vlad
        walter walt
        werner
        wilhelm willi
        william bill will billy liam
        winifred winnie
        wolfgang wolf
        yasmin
        yuri
        yvette
        yvonne
        zachary zach
        """
}
