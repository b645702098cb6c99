# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.charting_note_addendum_type import CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT
from ..models.create_addendum_payload import CREATE_ADDENDUM_PAYLOAD_FRAGMENT, CreateAddendumPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAddendumPayload] = GraphQLOperation(
    name="createAddendum",
    kind="mutation",
    root_field="createAddendum",
    python_path="healthie.mutations.create_addendum",
    safety="create",
    confidence="full",
    arguments={"input": "createAddendumInput"},
    document="""
mutation createAddendum($input: createAddendumInput) {
  createAddendum(input: $input) {
    ...CreateAddendumPayload
  }
}
"""
    + CREATE_ADDENDUM_PAYLOAD_FRAGMENT
    + CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAddendum", CreateAddendumPayload),
)
