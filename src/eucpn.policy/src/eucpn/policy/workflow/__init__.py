"""The way of a contribution: states, transitions, their conditions and effects."""
