"""Two services without a machine, to try the rest out. Neither is registered."""

from eucpn.policy.machine.interfaces import IExternalTranslationService
from pathlib import Path
from zope.interface import implementer
import json


@implementer(IExternalTranslationService)
class NullService:
    """Never available."""

    order = 1000

    def is_available(self) -> bool:
        return False

    def available_languages(self) -> list[tuple[str, str]]:
        return []

    def translate_content(self, content, source_language, target_language):
        return None


@implementer(IExternalTranslationService)
class FileService:
    """Looks texts up in a JSON file: `{"en": {"fr": {content: translation}}}`."""

    order = 100

    def __init__(self, path: str | Path):
        self.path = Path(path)

    def is_available(self) -> bool:
        return self.path.is_file()

    def available_languages(self) -> list[tuple[str, str]]:
        return [
            (source, target)
            for source, targets in self.texts().items()
            for target in targets
        ]

    def translate_content(self, content, source_language, target_language):
        return self.texts()[source_language][target_language].get(content)

    def texts(self) -> dict:
        return json.loads(self.path.read_text("utf-8"))
