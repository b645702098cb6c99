"""healthie.forms: answers are checked against the questions, sent as Healthie keeps them, and read with labels."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie import Healthie, InvalidArgumentError, NotFoundError
from hero_healthie.healthie.resources.forms.answers import checked_answers
from hero_healthie.healthie.resources.forms.models import Condition, Form, Question
from hero_healthie.sandbox import Sandbox

INTAKE = "What brings you here?"


def question(
    id: str, label: str | None, kind: str, *options: str, required: bool = False, shown_if: bool = False
) -> Question:
    return Question(id, label, kind, required, list(options), Condition("1") if shown_if else None)


FORM = Form(
    "7",
    "Everything",
    False,
    [
        question("1", "Welcome", "label"),
        question("2", "Complaint", "textarea", required=True),
        question("3", "Smoking", "radio", "Never", "Formerly", "Daily"),
        question("4", "Conditions", "checkbox", "Asthma", "Diabetes", "Gout"),
        question("5", "Clinic", "dropdown", "North", "South"),
        question("6", "Drinks a week", "number"),
        question("7", "Date of birth", "dob"),
        question("8", "Wakes at", "time"),
        question("9", "I agree", "agree_to_above", required=True),
        question("10", "", "signature"),
        question("11", "Phone", "text"),
        question("12", "Phone", "text"),
        question("13", "Weeks", "text", required=True, shown_if=True),
        question("14", "Weight", "Weight"),
        question("15", "Anything", "checkbox"),
        question("16", "Please read", "read_only", required=True),
    ],
)
RIGHT: dict[str, Any] = {"Complaint": "Back pain", "I agree": True}


def answered(**more: Any) -> dict[str | None, str | None]:
    return sent({**RIGHT, **more})


def sent(answers: Any, *, finished: bool = True) -> dict[str | None, str | None]:
    made = checked_answers(FORM, answers, client="61", finished=finished)
    assert {each.user_id for each in made} <= {"61"}
    return {each.custom_module_id: each.answer for each in made}


@pytest.mark.parametrize(
    ("label", "value", "answer"),
    [
        ("Complaint", "a < b\nand more", "a < b\nand more"),
        ("2", "by its id", "by its id"),
        (" Complaint ", "x", "x"),
        ("Smoking", " Never ", "Never"),
        ("Conditions", ["Gout", "Asthma", "Gout"], "Asthma\nGout"),
        ("Conditions", {"Asthma"}, "Asthma"),
        ("Conditions", "Asthma\nGout", "Asthma\nGout"),
        ("Conditions", [], None),
        ("Clinic", "South", "South"),
        ("Drinks a week", 3, "3"),
        ("Drinks a week", 2.5, "2.5"),
        ("Drinks a week", 1e-7, "0.0000001"),
        ("Drinks a week", Decimal("1E+2"), "100"),
        ("Drinks a week", "12.50", "12.50"),
        ("Date of birth", date(1990, 2, 28), "1990-02-28"),
        ("Date of birth", "1990-02-28", "1990-02-28"),
        ("Wakes at", time(6, 5), "06:05"),
        ("Wakes at", "0:05", "0:05"),
        ("10", "data:image/png;base64,eA==", "data:image/png;base64,eA=="),
        ("Weight", 70.5, "70.5"),
        ("Weight", "70 kg", "70 kg"),
        ("Anything", ["one", "two"], "one\ntwo"),
        ("Smoking", None, None),
        ("Smoking", "", None),
        ("13", "twelve", "twelve"),
    ],
)
def test_an_answer_is_sent_as_healthie_keeps_it(label: str, value: object, answer: str | None) -> None:
    given = {label: value} if label.strip() in {"Complaint", "2"} else {label: value, "Complaint": "x"}
    found = sent({**given, "I agree": True})
    asked = next(each.id for each in FORM.questions if label.strip() in {each.id, each.label})
    assert found.get(asked) == answer


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("an unknown label", {"Complain": "x"}, "key no. 3 is no question of the form; did you mean 'Complaint'?"),
    ("nothing like a label", {"zzz": "x"}, "key no. 3 is no question of the form, which asks 'Complaint', 'Smoking'"),
    ("no label", {"": "x"}, "key no. 3 is no question of the form"),
    ("a number for an id", {6: "x"}, "key no. 3 must be the label or the id of a question, a str, not an int"),
    ("a required question left out", {"Complaint": " "}, "'Complaint' is required"),
    ("no agreement", {"I agree": False}, "'I agree' is required: it must be True"),
    (
        "an option that is not offered",
        {"Smoking": "Nevr"},
        "offers 'Never', 'Formerly' or 'Daily'; did you mean 'Never'?",
    ),
    ("another case", {"Smoking": "never"}, "'Smoking' offers"),
    ("a list for one option", {"Smoking": ["Never"]}, "'Smoking' takes one of its options, a str, not a list"),
    (
        "one wrong option of several",
        {"Conditions": ["Asthma", "Flu"]},
        "'Conditions' offers 'Asthma', 'Diabetes' or 'Gout'",
    ),
    ("a number for several options", {"Conditions": 3}, "'Conditions' takes a list of its options, not an int"),
    ("numbers among options", {"Conditions": [3]}, "'Conditions' takes a str for each option, not an int"),
    ("an option of two lines", {"Anything": ["a\nb"]}, "'Anything' takes options of one line each"),
    ("a text for a number", {"Drinks a week": "three"}, "'Drinks a week' takes a number, not this text"),
    ("yes for a number", {"Drinks a week": True}, "'Drinks a week' takes a number, not a bool"),
    ("no number", {"Drinks a week": float("nan")}, "'Drinks a week' takes a number, not a float"),
    ("another number", {"Drinks a week": Decimal("sNaN")}, "'Drinks a week' takes a number, not a Decimal"),
    ("a day that is none", {"Date of birth": "28/02/1990"}, "takes a date, or a str such as 2026-11-29, not this text"),
    ("a moment for a day", {"Date of birth": datetime(1990, 2, 28)}, "takes a date, or a str"),
    ("a time that is none", {"Wakes at": "25:00"}, "'Wakes at' takes a time, or a str such as 14:30, not this text"),
    ("yes in words", {"I agree": "yes"}, "'I agree' takes True or False, not this text"),
    ("a number for a text", {"Complaint": 3}, "'Complaint' takes a str, not an int"),
    (
        "a label that two have",
        {"Phone": "1"},
        "several questions have the label 'Phone': name them by their ids, 11 and 12",
    ),
    ("a question twice", {"2": "y"}, "'Complaint' is answered twice"),
    ("what is only shown", {"Welcome": "x"}, "'Welcome' takes no answer: it is only shown (label)"),
    ("a question without a label", {"10": 7}, "question 10 (signature) takes a str, not an int"),
]


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_what_does_not_fit_is_named(change: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        sent({**RIGHT, **change})
    assert caught.value.argument == "answers"
    assert message in str(caught.value)


def test_everything_that_does_not_fit_is_named_at_once() -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        sent({"Smoking": "?", "Wakes at": 7, "x": 1})
    assert str(caught.value).count(";") == 4
    for label in ("Complaint", "I agree", "Smoking", "Wakes at", "key no. 3"):
        assert label in str(caught.value)


def test_a_draft_may_leave_out_what_is_required_but_not_say_what_is_wrong() -> None:
    assert sent({}, finished=False) == {}
    with pytest.raises(InvalidArgumentError):
        sent({"Smoking": "?"}, finished=False)


@pytest.mark.parametrize("answers", [None, [], "x", [("Complaint", "x")]])
def test_answers_are_a_dict(answers: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="answers must be a dict of answers by label or id"):
        sent(answers)


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.text() | st.dates() | st.binary()
values = scalars | st.lists(scalars, max_size=3) | st.dictionaries(st.text(), scalars, max_size=2)


@given(
    st.dictionaries(
        st.sampled_from([each.id for each in FORM.questions]) | st.text() | st.integers(), values, max_size=8
    )
)
def test_whatever_is_answered_is_never_quoted(answers: dict[Any, Any]) -> None:
    secret = "Canaria Lovelace"
    with pytest.raises(InvalidArgumentError) as caught:
        sent({**answers, "Smoking": secret, secret: secret, "Drinks a week": secret}, finished=False)
    assert secret not in str(caught.value)


async def test_a_form_is_filled_in_and_read_with_its_labels(healthie: Healthie, sandbox: Sandbox) -> None:
    form = await healthie.forms.get("1")
    assert form.name == "Intake form"
    exercise = next(each for each in form.questions if each.kind == "radio")
    assert exercise.options == ("Never", "Once a week", "Daily")
    answers = {
        INTAKE: "Back pain",
        "How often do you exercise?": "Daily",
        "Which of these do you have?": ["Diabetes", "Asthma"],
        "Date of birth": date(1990, 2, 28),
        "Alcoholic drinks a week": 2,
    }
    before = len(sandbox.requests)
    filled = await healthie.forms.submit(form, answers, client="61", name="Intake of Ada", metadata={"a": 1})
    assert [each.operation for each in sandbox.requests[before:]] == ["createFormAnswerGroup"]
    assert (filled.name, filled.finished, filled.user_id or (filled.user and filled.user.id)) == (
        "Intake of Ada",
        True,
        "61",
    )
    read = await healthie.forms.answers(filled)
    assert {each.label: each.text for each in read} == {
        INTAKE: "Back pain",
        "How often do you exercise?": "Daily",
        "Which of these do you have?": "Asthma\nDiabetes",
        "Date of birth": "1990-02-28",
        "Alcoholic drinks a week": "2",
    }
    assert next(each for each in read if each.question and each.question.kind == "checkbox").choices == (
        "Asthma",
        "Diabetes",
    )
    assert "Back pain" not in repr(read)
    assert filled.id in [each.id for each in await healthie.forms.filled_in(client="61", form="1").collect()]


async def test_a_request_is_completed_by_what_is_submitted(healthie: Healthie) -> None:
    request = await healthie.forms.request("1", client="70", notify=False)
    filled = await healthie.forms.submit("1", {INTAKE: "x"}, client="70", request=request.id)
    found = await healthie.queries.requested_form_completion(id=request.id)
    assert found is not None
    assert found.status == "complete"
    assert found.form_answer_group_id in {filled.id, None}


async def test_what_does_not_fit_is_not_sent(healthie: Healthie, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidArgumentError, match="did you mean 'What brings you here\\?'"):
        await healthie.forms.submit("1", {"What brings you hear?": "x"}, client="61")
    assert [each.operation for each in sandbox.requests] == ["customModuleForm"]
    assert not list(sandbox.ledger)


async def test_a_draft_is_saved_and_not_listed(healthie: Healthie) -> None:
    draft = await healthie.forms.submit("1", {}, client="70", finished=False)
    assert draft.finished is False
    assert draft.id not in [each.id for each in await healthie.forms.filled_in(client="70").collect()]


async def test_a_form_or_an_answer_that_is_not_there(healthie: Healthie) -> None:
    with pytest.raises(NotFoundError):
        await healthie.forms.get("987654")
    with pytest.raises(NotFoundError):
        await healthie.forms.submit("987654", {}, client="61")
    with pytest.raises(NotFoundError):
        await healthie.forms.answers("987654")


async def test_forms_are_listed(healthie: Healthie) -> None:
    names = [form.name async for form in healthie.forms.list(keywords="intake", category="intake")]
    assert names == ["Intake form"]
