"""What is known: facts, quantities, periods, verdicts, comparisons, charts. No Qt."""
