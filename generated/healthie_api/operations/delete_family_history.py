# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_family_history_payload import DeleteFamilyHistoryPayload
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

fragment DeleteFamilyHistoryPayload on deleteFamilyHistoryPayload {
  family_history_condition {
    ...FamilyHistoryCondition
  }
  messages {
    ...FieldError
  }
}

fragment FamilyHistoryCondition on FamilyHistoryCondition {
  id
  relationships
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteFamilyHistory", DeleteFamilyHistoryPayload),
)
