"""These tests read files or start processes of their own: no layer is needed."""

import pytest


@pytest.fixture(autouse=True, scope="session")
def _keep_functional_session():
    """Shadows the layer of the integration tests."""


@pytest.fixture(autouse=True, scope="session")
def _keep_integration_session():
    """Shadows the layer of the integration tests."""
