"""The tree in the README, from the files' own first lines: `python -m tests.readme_tree` renews it."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
START, END = "<!-- tree -->", "<!-- end of tree -->"


def tree() -> str:
    """Return the tree of `app/` as Markdown."""
    lines = ["```"]
    for folder in sorted({path.parent for path in (ROOT / "app").rglob("*.py")}):
        files = sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
        if not files:
            continue
        lines.append(f"{folder.relative_to(ROOT).as_posix()}/")
        width = max(len(path.name) for path in files) + 2
        lines += [f"  {path.name:<{width}}{first_sentence(path)}" for path in files]
    return "\n".join([*lines, "```"])


def first_sentence(path: Path) -> str:
    """Return the first line of a module's docstring, without its full stop."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring, f"{path} has no docstring"
    return docstring.splitlines()[0].rstrip(".")


def main() -> None:
    """Put the tree of today into the README."""
    readme = ROOT / "README.md"
    before, _, rest = readme.read_text(encoding="utf-8").partition(START)
    _, _, after = rest.partition(END)
    readme.write_text(f"{before}{START}\n{tree()}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
