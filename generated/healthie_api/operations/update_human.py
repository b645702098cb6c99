# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.human import HUMAN_FRAGMENT
from ..models.update_human_payload import UPDATE_HUMAN_PAYLOAD_FRAGMENT, UpdateHumanPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateHumanPayload] = GraphQLOperation(
    name="updateHuman",
    kind="mutation",
    root_field="updateHuman",
    python_path="healthie.mutations.update_human",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateHumanInput"},
    document="""
mutation updateHuman($input: updateHumanInput) {
  updateHuman(input: $input) {
    ...UpdateHumanPayload
  }
}
"""
    + UPDATE_HUMAN_PAYLOAD_FRAGMENT
    + HUMAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateHuman", UpdateHumanPayload),
)
