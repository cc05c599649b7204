import Foundation

/// LibreOffice accepting and rejecting tracked changes.
enum WriterChanges {
    enum Action: String { case none, accept, reject }

    struct Failure: Error {
        var output: String
    }

    /// What LibreOffice reads from each file after the action: one line for each paragraph, in the
    /// order of the document, as `style: text` with the number as counted; empty paragraphs are left out.
    ///
    /// All files are read in one start of LibreOffice, with a profile of its own.
    static func lines(of files: [(bytes: [UInt8], action: Action)]) throws -> [[String]] {
        let named = files.enumerated().map { ("\($0.offset).docx", $0.element.bytes) }
        return try ExternalTool.withFiles(named) { folder in
            // Debian's Python has LibreOffice's modules, one of our own has not.
            let outcome = try ExternalTool.run(
                "/usr/bin/python3",
                ["-c", script, folder.path] + files.map(\.action.rawValue))
            guard outcome.status == 0 else { throw Failure(output: outcome.output) }
            let parts = outcome.output.components(separatedBy: "\u{1}\n")
            return parts.dropLast().map { part in
                part.split(separator: "\n").map(String.init)
            }
        }
    }

    private static let script = #"""
        import subprocess, sys, time, uno
        from com.sun.star.beans import PropertyValue

        folder, actions = sys.argv[1], sys.argv[2:]
        pipe = "docgen" + str(time.time_ns())
        office = subprocess.Popen(
            ["soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless",
             "--norestore", "--accept=pipe,name=" + pipe + ";urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            local = uno.getComponentContext()
            resolver = local.ServiceManager.createInstanceWithContext(
                "com.sun.star.bridge.UnoUrlResolver", local)
            for attempt in range(600):
                try:
                    context = resolver.resolve(
                        "uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
                    break
                except Exception:
                    time.sleep(0.1)
            services = context.ServiceManager
            desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            dispatcher = services.createInstanceWithContext(
                "com.sun.star.frame.DispatchHelper", context)
            hidden = PropertyValue()
            hidden.Name, hidden.Value = "Hidden", True

            def show(content):
                paragraphs = content.createEnumeration()
                while paragraphs.hasMoreElements():
                    part = paragraphs.nextElement()
                    if part.supportsService("com.sun.star.text.TextTable"):
                        for name in part.getCellNames():
                            show(part.getCellByName(name))
                    elif part.String:
                        label = part.ListLabelString + " " if part.ListLabelString else ""
                        print(part.ParaStyleName + ": " + label + part.String.replace("\n", "⏎"))

            for place, action in enumerate(actions):
                document = desktop.loadComponentFromURL(
                    "file://" + folder + "/" + str(place) + ".docx", "_blank", 0, (hidden,))
                command = {"accept": ".uno:AcceptAllTrackedChanges",
                           "reject": ".uno:RejectAllTrackedChanges"}.get(action)
                if command:
                    dispatcher.executeDispatch(
                        document.CurrentController.Frame, command, "", 0, ())
                show(document.Text)
                notes = document.Footnotes
                for note in range(notes.Count):
                    print("note: " + notes.getByIndex(note).String)
                print("\x01")
                document.close(True)
            try:
                desktop.terminate()
            except Exception:
                pass
        finally:
            office.kill()
        """#
}
