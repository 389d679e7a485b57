import Glibc
import LoaCommands

exit(LoaCommand.run(Array(CommandLine.arguments.dropFirst()), in: .ofThisProcess()))
