"""REST: models, containers and unions."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie_runtime.drift import Deviations, DriftSigns
from hero_healthie_runtime.errors import DecodeError, EncodeError, InvalidArgumentError
from hero_healthie_runtime.rest.codec import DATE, DATE_TIME, INTEGER, JSON, NUMBER, TEXT, Codec
from hero_healthie_runtime.rest.containers import ListOf, MapOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.unions import OneOf, TaggedUnion
from hero_healthie_runtime.rest.unset import UNSET
from tests.unit.runtime.records import Cat, ClosedCounts, Colour, Counts, OpenCounts, Owner

CAT = ModelOf(Cat)
PETS: TaggedUnion[Any] = TaggedUnion("kind", {"cat": CAT, "lion": CAT}, RECORD)
NOTHING: st.SearchStrategy[Any] = st.just(UNSET)
OWNERS: st.SearchStrategy[Any] = st.builds(Owner, id=st.text(), from_=st.integers() | NOTHING)
CATS: st.SearchStrategy[Any] = st.builds(
    Cat,
    kind=st.just("cat"),
    colour=st.sampled_from(Colour) | NOTHING,
    owners=st.lists(OWNERS) | NOTHING,
    home=OWNERS | st.none() | NOTHING,
)
VALUES: list[tuple[Codec[Any], st.SearchStrategy[Any]]] = [
    (CAT, CATS),
    (PETS, CATS),
    (ListOf(CAT), st.lists(CATS)),
    (MapOf(NUMBER), st.dictionaries(st.text(), st.integers())),
    (Nullable(MapOf(Nullable(TEXT))), st.none() | st.dictionaries(st.text(), st.none() | st.text())),
    (OneOf(INTEGER, TEXT, ListOf(TEXT)), st.integers() | st.text() | st.lists(st.text())),
    (OneOf(DATE, DATE_TIME), st.dates()),
]


@given(st.data())
@pytest.mark.parametrize(("codec", "values"), VALUES, ids=range(len(VALUES)))
@pytest.mark.slow
def test_what_is_written_is_read_back(codec: Codec[Any], values: st.SearchStrategy[Any], data: st.DataObject) -> None:
    value = data.draw(values)
    written = codec.write(value)
    deviations = Deviations()
    with DriftSigns() as signs:
        assert codec.read(written) == codec.read_lenient(written, deviations) == value
    assert not signs
    assert not deviations


OWNER = {"id": "1"}


@pytest.mark.parametrize(
    ("codec", "value", "path", "expected"),
    [
        (CAT, [], (), "object"),
        (CAT, {"colour": 5}, ("colour",), "string"),
        (CAT, {"owners": {}}, ("owners",), "array"),
        (CAT, {"owners": [OWNER, {"from": 3}]}, ("owners", 1, "id"), "string (required)"),
        (CAT, {"home": {"id": "1", "from": "x"}}, ("home", "from"), "integer"),
        (CAT, {"home": 5}, ("home",), "object or null"),
        (ModelOf(OpenCounts), {"total": 1, "secret name": "x"}, ("*",), "integer"),
        (ListOf(INTEGER), [1, 2, "3"], (2,), "integer"),
        (ListOf(INTEGER), "123", (), "array"),
        (MapOf(INTEGER), {"secret name": "x"}, ("*",), "integer"),
        (MapOf(INTEGER), [], (), "object"),
        (PETS, {"kind": ["cat"]}, ("kind",), "string"),
        (PETS, None, (), "object"),
        (OneOf(INTEGER, TEXT), [], (), "integer or string"),
        (OneOf(INTEGER, CAT), {"owners": [{}]}, ("owners", 0, "id"), "string (required)"),
    ],
)
def test_what_cannot_be_read_is_named_by_its_path(
    codec: Codec[Any], value: Any, path: tuple[Any, ...], expected: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        codec.read(value)
    assert (caught.value.path, caught.value.expected) == (path, expected)
    if value is not None:
        with pytest.raises(DecodeError) as caught:
            codec.read_lenient(value, Deviations(("data", 7)))
        assert caught.value.path == ("data", 7, *path)


def changed(model: Any, **values: Any) -> Any:
    """The same model with wrong values: assigned later, as its constructor would refuse them."""
    for name, value in values.items():
        setattr(model, name, value)
    return model


WRONG = changed(Owner(id="1"), from_=1.5)


@pytest.mark.parametrize(
    ("codec", "value", "path", "problem"),
    [
        (CAT, {"kind": "cat"}, (), "must be a Cat, not dict: Cat.from_dict(…) makes one of it"),
        (ModelOf(Owner), Cat(), (), "must be an Owner, not Cat"),
        (
            CAT,
            changed(Cat(), owners=[WRONG]),
            ("owners", 0, "from_"),
            "must be an int, not float",
        ),
        (ModelOf(Owner), changed(Owner(id="1"), id=UNSET), ("id",), "is required"),
        (ListOf(TEXT), "text", (), "must be a list, not str"),
        (ListOf(TEXT), ("a", None), (1,), "must be a string, not None"),
        (MapOf(NUMBER), {"a": math.nan}, ("a",), "must be a finite number"),
        (MapOf(NUMBER), {5: 1}, (), "must have strings as keys, not int"),
        (MapOf(NUMBER), [], (), "must be a dict, not list"),
        (PETS, Owner(id="1"), (), "must be a Cat, not Owner"),
        (OneOf(INTEGER, TEXT), None, (), "must be an int, not None; or must be a string, not None"),
        (OneOf(INTEGER, CAT), changed(Cat(), owners=[5]), ("owners", 0), "must be an Owner, not int"),
    ],
)
def test_what_cannot_be_written_is_named_by_its_path(
    codec: Codec[Any], value: Any, path: tuple[Any, ...], problem: str
) -> None:
    with pytest.raises(EncodeError) as caught:
        codec.write(value)
    assert (caught.value.path, caught.value.problem) == (path, problem)


def with_more(model: type[Counts], **more: Any) -> Any:
    return model.from_dict({"total": 1, **more})


def test_undescribed_fields_are_kept_and_reported_unless_the_description_is_open() -> None:
    with DriftSigns() as signs:
        assert with_more(Counts, new=[1]).to_dict() == {"total": 1, "new": [1]}
    assert len(signs) == 1
    with DriftSigns() as signs:
        assert with_more(OpenCounts, new=2).additional_properties == {"new": 2}
    assert not signs


def test_a_closed_model_keeps_what_came_and_refuses_to_send_more() -> None:
    counts = with_more(ClosedCounts, new=2)
    assert counts.additional_properties == {"new": 2}
    with pytest.raises(InvalidArgumentError, match=r"^ClosedCounts\.new is not a field of this object$"):
        counts.to_dict()


def test_a_field_wins_over_an_additional_property_of_its_name() -> None:
    counts = Counts(total=1)
    counts.additional_properties["total"] = 5
    assert counts.to_dict() == {"total": 1}
    counts.additional_properties["more"] = object()
    with pytest.raises(InvalidArgumentError) as caught:
        counts.to_dict()
    assert caught.value.argument == "Counts.more"


def test_the_lenient_reading_reports_each_deviation_once_and_without_values() -> None:
    source = {
        "colour": "secret",
        "owners": [{"id": None, "a secret": 1, "renamed_to": 2}, {"id": None}],
        "home": None,
        "kind": None,
    }
    deviations = Deviations()
    cat = CAT.read_lenient(source, deviations)
    assert cat.owners[0].id is None
    assert set(deviations) == {
        ("unknown_enum_value", "colour", "Colour"),
        ("unexpected_null", "owners[].id", "string"),
        ("unknown_field", "owners[].*", "Owner"),
        ("unknown_field", "owners[].renamed_to", "Owner"),
        ("unexpected_null", "kind", "string"),
    }
    assert len(deviations) == 5
    many = Deviations()
    many.add_unknown_fields((f"name{number}" for number in range(1000)), "Cat")
    assert len(many) == 100


@pytest.mark.parametrize(
    ("members", "value", "chosen"),
    [
        ((ModelOf(Owner), ModelOf(Counts)), {"total": 1}, Counts),
        ((ModelOf(Owner), ModelOf(Counts)), {"id": "1", "total": 1}, Owner),
        ((CAT, ModelOf(Owner)), {"id": "1"}, Owner),
        ((EnumCodec(Colour), TEXT), "red", Colour),
        ((EnumCodec(Colour), TEXT), "green", str),
        ((TEXT, EnumCodec(Colour)), "red", str),
        ((ListOf(EnumCodec(Colour)), ListOf(TEXT)), ["green"], list),
        ((JSON, ModelOf(Owner)), {"id": "1"}, Owner),
        ((ModelOf(Owner), JSON), {"id": None, "x": 1}, dict),
    ],
)
def test_the_member_that_knows_most_of_a_value_reads_it(members: Any, value: Any, chosen: type[Any]) -> None:
    codec: OneOf[Any] = OneOf(*members)
    with DriftSigns() as signs:
        assert type(codec.read(value)) is chosen
    assert bool(signs) == (codec.mismatch(value) > 0 and chosen is not dict)


def test_a_null_does_not_make_another_member_fit_better() -> None:
    """Only a null keeps Owner from reading it, and it knows more of the value than Cat does."""
    codec = OneOf(CAT, ModelOf(Owner))
    value = {"id": None, "from": 5}
    with pytest.raises(DecodeError) as caught:
        codec.read(value)
    assert caught.value.path == ("id",)
    deviations = Deviations()
    read = codec.read_lenient(value, deviations)
    assert isinstance(read, Owner)
    assert list(deviations) == [("unexpected_null", "id", "string")]


def test_a_tagged_union_may_have_a_member_for_all_other_tags() -> None:
    codec: TaggedUnion[Any] = TaggedUnion("kind", {"cat": CAT}, other=ModelOf(Owner))
    assert isinstance(codec.read({"kind": "cat"}), Cat)
    assert isinstance(codec.read({"kind": "dog", "id": "1"}), Owner)


def test_what_no_member_of_a_tagged_union_has_is_a_record() -> None:
    with DriftSigns() as signs:
        assert isinstance(PETS.read({"kind": "dog"}), Record)
    assert signs
    assert PETS.write(Record(kind="dog")) == {"kind": "dog"}


@pytest.mark.parametrize("tag", [None, 5, 0.5, True])
def test_a_tag_that_is_no_text_costs_its_own_member_and_not_the_list(tag: object) -> None:
    with DriftSigns() as signs:
        first, odd, last = ListOf(PETS).read([{"kind": "cat"}, {"kind": tag, "id": "7"}, {"kind": "lion"}])
    assert signs
    assert (type(first), type(odd), type(last)) == (Cat, Record, Cat)
    assert odd.id == "7"
    deviations = Deviations()
    assert isinstance(PETS.read_lenient({"kind": tag}, deviations), Record)
    assert [each.kind for each in deviations] == ["unknown_member"]


def test_repr_shows_type_and_id_only() -> None:
    assert repr(Owner(id="7", from_=1)) == "Owner(id='7')"
    assert repr(Cat(kind="secret")) == "Cat()"
