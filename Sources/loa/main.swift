import Glibc
import LoaCommands

// A limit on the size of files is an error that is told, like a full disk, and not the end.
signal(SIGXFSZ, SIG_IGN)
exit(LoaCommand.run(Array(CommandLine.arguments.dropFirst()), in: .ofThisProcess()))
