# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.charting_note_addendum_type import CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT, ChartingNoteAddendumType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAddendumInput(InputModel):
    content: str | None = None
    form_answer_group_id: ID | None = None


class CreateAddendumPayload(BaseModel):
    addendum: ChartingNoteAddendumType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAddendumPayload] = GraphQLOperation(
    name="createAddendum",
    kind="mutation",
    root_field="createAddendum",
    python_path="healthie.mutations.create_addendum",
    safety="create",
    confidence="full",
    arguments={"input": "createAddendumInput!"},
    document="""
mutation createAddendum($input: createAddendumInput) {
  createAddendum(input: $input) {
    ...CreateAddendumPayload
  }
}

fragment CreateAddendumPayload on createAddendumPayload {
  addendum {
    ...ChartingNoteAddendumType
  }
  messages {
    ...FieldError
  }
}
"""
    + CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAddendum", CreateAddendumPayload),
)
