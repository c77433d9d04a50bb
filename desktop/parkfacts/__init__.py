"""ParkFacts 园鉴: figures of parks, findable, comparable, quotable, offline."""

__version__ = "0.2.0"
