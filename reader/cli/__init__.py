"""The command line: words to verbs, errors to exit codes."""
