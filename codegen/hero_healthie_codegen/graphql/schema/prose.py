"""The vendor's descriptions, as docstrings that cannot become code."""

from __future__ import annotations


def docstring(text: str | None, indent: str) -> str:
    """Return the lines of a docstring with a line end, or nothing for an empty description."""
    lines = prose_lines(text)
    if not lines:
        return ""
    if len(lines) == 1:
        # A blank keeps a quotation mark at the end from becoming part of the closing ones.
        tail = " " if lines[0].endswith('"') else ""
        return f'{indent}"""{lines[0]}{tail}"""\n'
    inner = "".join(f"{indent}{line}\n" if line else "\n" for line in lines[1:])
    return f'{indent}"""{lines[0]}\n{inner}{indent}"""\n'


def prose_lines(text: str | None) -> list[str]:
    """Return a description line by line, in which nothing ends a docstring and no character is invisible."""
    lines = [escaped(line.rstrip()) for line in (text or "").expandtabs(4).splitlines()]
    while lines and not lines[0].strip():
        lines.pop(0)
    while lines and not lines[-1].strip():
        lines.pop()
    return [lines[0].lstrip(), *lines[1:]] if lines else []


def one_line(text: str | None) -> str:
    """Return the first paragraph of a description, on one line."""
    found: list[str] = []
    for line in prose_lines(text):
        if not line.strip():
            break
        found.append(line.strip())
    return " ".join(found)


def escaped(line: str) -> str:
    """Return a line for a text in triple quotes; what is invisible or changes the direction of text is escaped."""
    quoted = line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape", "surrogatepass").decode("ascii")
        for each in quoted
    )
