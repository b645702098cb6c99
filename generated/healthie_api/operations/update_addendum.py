# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.charting_note_addendum_type import CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT, ChartingNoteAddendumType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAddendumInput(InputModel):
    content: str | None = None
    form_answer_group_id: ID | None = None
    id: ID | None = None


class UpdateAddendumPayload(BaseModel):
    addendum: ChartingNoteAddendumType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAddendumPayload] = GraphQLOperation(
    name="updateAddendum",
    kind="mutation",
    root_field="updateAddendum",
    python_path="healthie.mutations.update_addendum",
    safety="idempotent_write",
    confidence="full",
    deprecated="deprecated by the vendor",
    arguments={"input": "updateAddendumInput!"},
    document="""
mutation updateAddendum($input: updateAddendumInput) {
  updateAddendum(input: $input) {
    ...UpdateAddendumPayload
  }
}

fragment UpdateAddendumPayload on updateAddendumPayload {
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
    decode=object_of("updateAddendum", UpdateAddendumPayload),
)
