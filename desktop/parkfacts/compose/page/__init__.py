"""The parts of any page: sheet, layout, numbering of sources, options, punctuation."""
