"""Problems of documents by their cause, where `hero-healthie migrate` knows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from graphql import GraphQLSchema

from ..migrate.documents import migrate
from ..migrate.spelling import load_successors
from ..specs.folder import specs_folder
from .files import CustomDocuments
from .problems import Place, Problem

_MIGRATE = "`hero-healthie migrate` does it"
_MOST_PLACES = 3
"""What `migrate` does at more places than these is a line for each cause, without the places."""


def by_cause(
    schema: GraphQLSchema, documents: CustomDocuments, problems: Sequence[Problem]
) -> tuple[list[Problem], list[str]]:
    """Return the problems that need a hand, and a line for each cause of the others with the number of its places; the
    others too where they are few.
    """
    successors = load_successors(specs_folder() / "healthie" / "successors.toml")
    results = migrate(documents.texts, schema, successors)
    causes: Counter[str] = Counter()
    for result in results:
        causes.update(result.causes)
    if not causes:
        return list(problems), []
    left = [
        Problem(Place(result.name, result.line_before(each.line), each.column), each.message)
        for result in results
        for each in result.remaining
    ]
    known = {(result.name, each.message.partition(" (")[0]) for result in results for each in result.remaining}
    shown = [each for each in problems if (each.place.path, each.message) in known]
    places = {(each.place.path, each.message) for each in shown}
    shown += [each for each in left if (each.place.path, each.message.partition(" (")[0]) not in places]
    others = [each for each in problems if each not in shown]
    shown += others if len(others) <= _MOST_PLACES else []
    lines = [f"{cause}; {n} {'place' if n == 1 else 'places'}; {_MIGRATE}" for cause, n in causes.most_common()]
    return shown, lines
