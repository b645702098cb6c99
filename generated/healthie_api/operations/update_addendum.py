# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.charting_note_addendum_type import CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_addendum_payload import UPDATE_ADDENDUM_PAYLOAD_FRAGMENT, UpdateAddendumPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAddendumPayload] = GraphQLOperation(
    name="updateAddendum",
    kind="mutation",
    root_field="updateAddendum",
    python_path="healthie.mutations.update_addendum",
    safety="idempotent_write",
    confidence="full",
    deprecated="deprecated by the vendor",
    arguments={"input": "updateAddendumInput"},
    document="""
mutation updateAddendum($input: updateAddendumInput) {
  updateAddendum(input: $input) {
    ...UpdateAddendumPayload
  }
}
"""
    + UPDATE_ADDENDUM_PAYLOAD_FRAGMENT
    + CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAddendum", UpdateAddendumPayload),
)
