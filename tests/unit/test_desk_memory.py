"""What the lists keep in memory is bounded."""

from eucpn.content.services.memory import Memory


def test_what_is_known_is_not_computed_again():
    memory = Memory()

    assert memory.recall("a", lambda: 1) == 1
    assert memory.recall("a", lambda: 2) == 1


def test_what_was_used_longest_ago_is_forgotten():
    memory = Memory(size=2)
    memory.recall("a", lambda: 1)
    memory.recall("b", lambda: 1)
    memory.recall("a", lambda: 2)
    memory.recall("c", lambda: 1)

    assert len(memory) == 2
    assert memory.recall("a", lambda: 2) == 1
    assert memory.recall("b", lambda: 2) == 2
