"""What a command raises where it cannot do what was asked."""


class WrongUse(Exception):
    """What was asked for cannot be meant so; the message says what can."""
