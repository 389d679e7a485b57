import Foundation

/// The text in NFD, as some keyboards and addresses give it.
func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
