"""What is seen: the only widgets; the shell binds features that do not know each other."""
