"""Example content: real facts of the annual report, samples labelled as such."""


def create_example_content(portal):
    """Create the example content in a new site."""
