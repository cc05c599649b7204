import Testing

@testable import DocPipeline

@Suite("Names are listed in the order of a language")
struct NameOrderTests {
    @Test(arguments: [
        ("en", ["Åland Forum", "Amnesty", "École", "El Salvador", "The Forum", "Zonta"]),
        ("en", ["Prison Aid", "Prison Reform", "Prisoners"]),
        ("es", ["Nube", "Nuñez Asociados", "Nuzco", "Ñandú", "Oasis"]),
        ("ru", ["Елена", "Ёлка", "Жизнь", "Amnesty"]),
        ("zh", ["北京", "上海", "中国", "Amnesty"]),
        ("ar", ["الاتحاد", "بيت", "التحالف", "Amnesty"]),
    ])
    func order(language: String, names: [String]) {
        let order = NameOrder(language: language)
        let shuffled = names.reversed()
        #expect(shuffled.sorted { order.key(of: $0) < order.key(of: $1) } == names)
    }
}
