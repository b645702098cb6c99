"""GraphQL inside the strings of Python, TypeScript and JavaScript files."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from ..errors import CodegenError
from .edits import Edit

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

PYTHON = (".py", ".pyi")
SCRIPTS = (".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs", ".jsx")
_GRAPHQL = re.compile(
    r"\s*(?:#[^\n]*\n\s*)*(?:query|mutation|subscription|fragment)\b[^{]*\{|\s*(?:#[^\n]*\n\s*)*\{\s*\w+\s*[({]"
)
_ESCAPE = re.compile(
    r"\\(?:\r\n|x[0-9A-Fa-f]{2}|u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|N\{[^}]*\}|[0-7]{1,3}|.)|.", re.DOTALL
)
_RAW = re.compile(r"\r\n|.", re.DOTALL)
_ESCAPE_OR_LINE = re.compile(rf"\r\n|{_ESCAPE.pattern}", re.DOTALL)
_WORDS = re.compile(r"\s+|\w+|.")


@dataclass(slots=True)
class Literal:
    """A text in a source file: what it says, and where each of its characters is written."""

    value: str
    spans: list[tuple[int, int]]
    """Where each character of `value` stands in the file."""
    end: int
    """Where an addition at the end goes."""
    line: int
    quote: str
    raw: bool
    newline: str = "\n"
    """How a line ends in the file, where the text has lines."""
    filled: bool = False
    """True if it is an f-string: what it says when it runs is not known, so it is read and not written."""

    def edits(self, after: str) -> Iterator[Edit]:
        """Yield the edits of the file that make the text say `after`."""
        before_words, after_words = _WORDS.findall(self.value), _WORDS.findall(after)
        starts = [0]
        for word in before_words:
            starts.append(starts[-1] + len(word))
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, before_words, after_words, autojunk=False).get_opcodes():
            if tag == "equal":
                continue
            text = self._written("".join(after_words[j1:j2]))
            start = self.spans[starts[i1]][0] if starts[i1] < len(self.spans) else self.end
            position = start
            for begin, end in self.spans[starts[i1] : starts[i2]]:
                if begin != position:
                    yield Edit(start, position, text)
                    start, text = begin, ""
                position = end
            yield Edit(start, position, text)

    def _written(self, text: str) -> str:
        if self.raw:
            return text.replace("\n", self.newline)
        text = text.replace("\\", "\\\\")
        if self.quote == "`":
            return text.replace("`", "\\`")
        if len(self.quote) == 3:
            return text.replace(self.quote, "\\" + self.quote).replace("\n", self.newline)
        return text.replace("\n", "\\n").replace("\r", "\\r").replace(self.quote, "\\" + self.quote)


def literals(path_suffix: str, text: str) -> Iterator[Literal]:
    """Yield the GraphQL documents in a source file; raise CodegenError if the file cannot be read as what its name
    says.
    """
    found = _python(text) if path_suffix in PYTHON else _script(path_suffix, text)
    return (literal for literal in found if _GRAPHQL.match(literal.value))


def _python(text: str) -> Iterator[Literal]:
    if re.search(r"\r(?!\n)", text):
        raise CodegenError("has lines that end in a carriage return alone")
    try:
        tree = ast.parse(text)
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (SyntaxError, tokenize.TokenError, ValueError) as error:
        raise CodegenError(f"is not Python: {error.args[0]}") from None
    except (RecursionError, MemoryError):
        raise CodegenError("is nested too deep") from None
    lines = text.split("\n")  # not splitlines: a form feed, or a separator in a text, ends no line of Python
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line) + 1)
    strings = [token for token in tokens if token.type == tokenize.STRING]
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield _filled(node)
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in parts:
            continue
        start = (node.lineno, len(lines[node.lineno - 1].encode()[: node.col_offset].decode()))
        end = (node.end_lineno or 0, len(lines[(node.end_lineno or 1) - 1].encode()[: node.end_col_offset].decode()))
        pieces = [token for token in strings if start <= token.start and token.end <= end]
        literal = _joined(pieces, offsets)
        if literal is not None and literal.value == node.value:
            yield literal


def _filled(node: ast.JoinedStr) -> Literal:
    value = ""
    for part in node.values:
        inside = value.count("{") + value.count("(") > value.count("}") + value.count(")")
        value += str(part.value) if isinstance(part, ast.Constant) else "_" * 9 if inside else " "
    return Literal(value, [], node.end_col_offset or 0, node.lineno, "", raw=False, filled=True)


def _joined(pieces: list[tokenize.TokenInfo], offsets: list[int]) -> Literal | None:
    values: list[str] = []
    spans: list[tuple[int, int]] = []
    literal: Literal | None = None
    newline = "\n"
    for token in pieces:
        match = re.match(r"([A-Za-z]*)('''|\"\"\"|'|\")", token.string)
        if match is None or "b" in match[1].lower() or "f" in match[1].lower():
            return None
        prefix, quote = match[1].lower(), match[2]
        start = offsets[token.start[0] - 1] + token.start[1] + match.end()
        body = token.string[match.end() : -len(quote)]
        raw = "r" in prefix
        newline = "\r\n" if "\r\n" in body else newline
        for each in (_RAW if raw else _ESCAPE_OR_LINE).finditer(body):
            value = each[0] if raw or each[0][0] != "\\" else str(ast.literal_eval(f'"""{each[0]}"""'))
            value = value.replace("\r\n", "\n")  # as Python reads it
            values.append(value)
            spans += [(start + each.start(), start + each.end())] * len(value)
        literal = Literal("".join(values), spans, start + len(body), token.start[0], quote, raw, newline)
    if literal is not None and pieces:
        literal.line = pieces[0].start[0]
    return literal


def _script(suffix: str, text: str) -> Iterator[Literal]:
    data = text.encode()
    tree = _parser(suffix in (".ts", ".mts", ".cts")).parse(data)
    waiting = [tree.root_node]
    while waiting:
        node = waiting.pop()
        if node.type in ("template_string", "string"):
            literal = _script_literal(node, data)
            if literal is not None:
                yield literal
        waiting += reversed(node.children)


def _script_literal(node: Node, data: bytes) -> Literal | None:
    start = len(data[: node.start_byte].decode()) + 1
    body = data[node.start_byte + 1 : node.end_byte - 1].decode()
    quote = chr(data[node.start_byte])
    filled: dict[int, int] = {}
    for child in node.children:
        if child.type == "template_substitution":
            begin = len(data[: child.start_byte].decode()) - start
            filled[begin] = begin + len(data[child.start_byte : child.end_byte].decode())
    values: list[str] = []
    spans: list[tuple[int, int]] = []
    position = depth = 0
    while position < len(body):
        if position in filled:
            end = filled[position]
            stands_for = ("_" if depth else " ") * (end - position)
            values.append(stands_for)
            spans += [(start + at, start + at + 1) for at in range(position, end)]
            position = end
            continue
        match = _ESCAPE.match(body, position)
        if match is None:
            return None
        value = match[0] if match[0][0] != "\\" else _unescaped(match[0])
        depth += (value in ("{", "(")) - (value in ("}", ")"))
        values.append(value)
        spans += [(start + position, start + match.end())] * len(value)
        position = match.end()
    return Literal("".join(values), spans, start + len(body), node.start_point[0] + 1, quote, raw=False)


def _unescaped(escape: str) -> str:
    known = {"n": "\n", "r": "\r", "t": "\t", "\n": "", "\r\n": "", "0": "\0", "b": "\b", "f": "\f", "v": "\v"}
    if escape[1] in "xu":
        code = int(escape[2:].strip("{}") or "0", 16)
        return chr(code) if code <= sys.maxunicode else "\N{REPLACEMENT CHARACTER}"
    return known.get(escape[1:], escape[1:])


@cache
def _parser(typed: bool) -> Parser:
    try:
        tree_sitter, grammar = import_module("tree_sitter"), import_module("tree_sitter_typescript")
    except ImportError:
        raise CodegenError("TypeScript and JavaScript files need: pip install 'hero-healthie[codegen]'") from None
    language = grammar.language_typescript() if typed else grammar.language_tsx()
    parser: Parser = tree_sitter.Parser(tree_sitter.Language(language))
    return parser
