/// As `docgen --version` prints it (Semantic Versioning 2.0.0).
let programVersion = "0.1.0"
