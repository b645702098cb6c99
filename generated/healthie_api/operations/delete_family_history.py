# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.family_history_condition import FAMILY_HISTORY_CONDITION_FRAGMENT, FamilyHistoryCondition
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteFamilyHistoryInput(InputModel):
    id: ID | None = None


class DeleteFamilyHistoryPayload(BaseModel):
    family_history_condition: FamilyHistoryCondition | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFamilyHistoryPayload] = GraphQLOperation(
    name="deleteFamilyHistory",
    kind="mutation",
    root_field="deleteFamilyHistory",
    python_path="healthie.mutations.delete_family_history",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFamilyHistoryInput!"},
    document="""
mutation deleteFamilyHistory($input: deleteFamilyHistoryInput) {
  deleteFamilyHistory(input: $input) {
    ...DeleteFamilyHistoryPayload
  }
}

fragment DeleteFamilyHistoryPayload on deleteFamilyHistoryPayload {
  family_history_condition {
    ...FamilyHistoryCondition
  }
  messages {
    ...FieldError
  }
}
"""
    + FAMILY_HISTORY_CONDITION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFamilyHistory", DeleteFamilyHistoryPayload),
)
