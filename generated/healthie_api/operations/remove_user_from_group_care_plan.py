# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.remove_user_from_group_care_plan_payload import RemoveUserFromGroupCarePlanPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RemoveUserFromGroupCarePlanPayload] = GraphQLOperation(
    name="removeUserFromGroupCarePlan",
    kind="mutation",
    root_field="removeUserFromGroupCarePlan",
    python_path="healthie.mutations.remove_user_from_group_care_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "removeUserFromGroupCarePlanInput"},
    document="""
mutation removeUserFromGroupCarePlan($input: removeUserFromGroupCarePlanInput) {
  removeUserFromGroupCarePlan(input: $input) {
    ...RemoveUserFromGroupCarePlanPayload
  }
}

fragment RemoveUserFromGroupCarePlanPayload on removeUserFromGroupCarePlanPayload {
  groupCarePlanUserConnection {
    ...GroupCarePlanUserConnection
  }
  messages {
    ...FieldError
  }
}

fragment GroupCarePlanUserConnection on GroupCarePlanUserConnection {
  active
  care_plan_id
  id
  user_group_id
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("removeUserFromGroupCarePlan", RemoveUserFromGroupCarePlanPayload),
)
