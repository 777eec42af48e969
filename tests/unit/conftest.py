"""Unit tests pay for no layer."""

import pytest


@pytest.fixture(autouse=True, scope="session")
def _keep_functional_session():
    """Shadows the layer of the integration tests."""


@pytest.fixture(autouse=True, scope="session")
def _keep_integration_session():
    """Shadows the layer of the integration tests."""
