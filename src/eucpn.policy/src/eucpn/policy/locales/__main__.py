"""Writes the catalogues of both packages: a .pot a domain, a .po a language."""

from eucpn.policy.locales.catalogues import catalogues


def main():
    for path, text in catalogues().items():
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
