internal import DocPipeline

/// What a converter gets to know of the environment that docgen was started in.
package struct ConverterEnvironment: Sendable {
    /// Where programs are looked for: the folders of `PATH`.
    package var searchPath: [String]
    /// Where scratch folders are made.
    package var temporaryFolder: String
    /// What is handed on, by name.
    private var inherited: [String: String]

    /// Variables by which typefaces and libraries are found; nothing else of the user's is passed on.
    private static let handedOn = [
        "PATH", "HOME", "USER", "LOGNAME", "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "LD_LIBRARY_PATH",
    ]

    /// `variable` gives a variable's value.
    package init(_ variable: (String) -> String?) {
        // Where a shell looks without a path (POSIX, `confstr`).
        let path = variable("PATH") ?? "/usr/bin:/bin"
        searchPath = path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
        temporaryFolder = variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        inherited = [:]
        for name in Self.handedOn { inherited[name] = variable(name) }
    }

    /// For one run: the same language and zone everywhere, so that the PDF does not depend on them.
    func variables(
        for own: [ConverterSetting.Variable], scratch: String
    ) -> [String: String] {
        var variables = inherited
        variables["LC_ALL"] = "C.UTF-8"
        variables["TZ"] = "UTC"
        variables["TMPDIR"] = scratch
        for variable in own { variables[variable.name] = variable.value }
        return variables
    }
}
