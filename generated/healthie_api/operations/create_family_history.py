# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_family_history_payload import CREATE_FAMILY_HISTORY_PAYLOAD_FRAGMENT, CreateFamilyHistoryPayload
from ..models.family_history_condition import FAMILY_HISTORY_CONDITION_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFamilyHistoryPayload] = GraphQLOperation(
    name="createFamilyHistory",
    kind="mutation",
    root_field="createFamilyHistory",
    python_path="healthie.mutations.create_family_history",
    safety="create",
    confidence="full",
    arguments={"input": "createFamilyHistoryInput"},
    document="""
mutation createFamilyHistory($input: createFamilyHistoryInput) {
  createFamilyHistory(input: $input) {
    ...CreateFamilyHistoryPayload
  }
}
"""
    + CREATE_FAMILY_HISTORY_PAYLOAD_FRAGMENT
    + FAMILY_HISTORY_CONDITION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFamilyHistory", CreateFamilyHistoryPayload),
)
