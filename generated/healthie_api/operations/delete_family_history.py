# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_family_history_payload import DELETE_FAMILY_HISTORY_PAYLOAD_FRAGMENT, DeleteFamilyHistoryPayload
from ..models.family_history_condition import FAMILY_HISTORY_CONDITION_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteFamilyHistoryPayload] = GraphQLOperation(
    name="deleteFamilyHistory",
    kind="mutation",
    root_field="deleteFamilyHistory",
    python_path="healthie.mutations.delete_family_history",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFamilyHistoryInput"},
    document="""
mutation deleteFamilyHistory($input: deleteFamilyHistoryInput) {
  deleteFamilyHistory(input: $input) {
    ...DeleteFamilyHistoryPayload
  }
}
"""
    + DELETE_FAMILY_HISTORY_PAYLOAD_FRAGMENT
    + FAMILY_HISTORY_CONDITION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFamilyHistory", DeleteFamilyHistoryPayload),
)
