"""What the types do when they change: their own invariants, no mails."""
