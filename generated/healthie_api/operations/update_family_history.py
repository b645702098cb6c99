# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.family_history_condition import FAMILY_HISTORY_CONDITION_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_family_history_payload import UPDATE_FAMILY_HISTORY_PAYLOAD_FRAGMENT, UpdateFamilyHistoryPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFamilyHistoryPayload] = GraphQLOperation(
    name="updateFamilyHistory",
    kind="mutation",
    root_field="updateFamilyHistory",
    python_path="healthie.mutations.update_family_history",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFamilyHistoryInput"},
    document="""
mutation updateFamilyHistory($input: updateFamilyHistoryInput) {
  updateFamilyHistory(input: $input) {
    ...UpdateFamilyHistoryPayload
  }
}
"""
    + UPDATE_FAMILY_HISTORY_PAYLOAD_FRAGMENT
    + FAMILY_HISTORY_CONDITION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFamilyHistory", UpdateFamilyHistoryPayload),
)
