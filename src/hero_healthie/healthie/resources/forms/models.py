"""What is read of a form and of a form that was filled in: as little as filling in and reading need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from hero_healthie._selection.markers import From

_CHOICES = frozenset({"radio", "horizontal_radio", "dropdown", "checkbox"})
_SHOWN_ONLY = frozenset({"label", "read_only", "hipaa", "image", "video", "document"})


@dataclass(frozen=True, slots=True)
class Condition:
    """What decides whether a question is shown: the answer to another one."""

    id: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a form (a custom module).

    Attributes:
        id: its id, which `submit` takes in place of the label.
        label: what it asks; not every question has one, and two may have the same.
        kind: how it is answered: `text`, `textarea`, `radio`, `horizontal_radio`, `dropdown`, `checkbox`, `number`,
            `date`, `dob`, `time`, `agree_to_above`, `signature`, …; the vendor adds kinds without notice.
        required: whether the form may not be finished without an answer.
        offered: the options as they came; see `options`.
        condition: what decides whether it is shown, or None if it always is.
    """

    id: str
    label: str | None
    kind: Annotated[str | None, From("mod_type")]
    required: bool | None
    offered: Annotated[list[str | None] | None, From("options_array")]
    condition: Annotated[Condition | None, From("custom_module_condition")]

    @property
    def options(self) -> tuple[str, ...]:
        """The answers that are offered; none where any text will do."""
        offered = self.offered if self.kind in _CHOICES and self.offered else ()
        return tuple(option.strip() for option in offered if option and option.strip())

    @property
    def takes_answer(self) -> bool:
        """Whether it can be answered: titles, texts to read and files to look at cannot."""
        return self.kind not in _SHOWN_ONLY


@dataclass(frozen=True, slots=True)
class Form:
    """A form with its questions, in their order.

    Attributes:
        id: its id.
        name: its name.
        use_for_charting: whether it is one for notes of the staff; others are filled in by patients.
        questions: its questions, and what is only shown between them.
    """

    id: str
    name: str | None
    use_for_charting: bool
    questions: Annotated[list[Question], From("custom_modules")]


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """The question that was answered."""

    id: str
    label: str | None
    kind: Annotated[str | None, From("mod_type")]


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """The answer to one question of a form that was filled in.

    Attributes:
        id: the id of the answer.
        answer: as it is kept: the chosen options of a checkbox one a line, `true` for an agreement, the image of a
            signature as a `data:` URL.
        displayed_answer: as Healthie shows it, where that differs.
        own_label: the label that came with the answer; see `label`.
        question: the question, or None if it is gone.
    """

    id: str
    answer: str | None
    displayed_answer: str | None
    own_label: Annotated[str | None, From("label")]
    question: Annotated[AnsweredQuestion | None, From("custom_module")]

    @property
    def label(self) -> str:
        """What was asked; empty where the question has no label."""
        return self.own_label or (self.question.label if self.question else None) or ""

    @property
    def text(self) -> str:
        """What was answered, as one reads it; empty where nothing was."""
        return self.displayed_answer or self.answer or ""

    @property
    def choices(self) -> tuple[str, ...]:
        """The chosen options of a checkbox."""
        return tuple(line.strip() for line in (self.answer or "").splitlines() if line.strip())

    def __repr__(self) -> str:
        return f"Answer(id={self.id!r})"


@dataclass(frozen=True, slots=True, repr=False)
class Answers:
    """The answers of a form that was filled in: what `into=` reads."""

    id: str
    form_answers: list[Answer]
