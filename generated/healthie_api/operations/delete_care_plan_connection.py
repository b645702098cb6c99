# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_care_plan_connection_payload import DeleteCarePlanConnectionPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCarePlanConnectionPayload] = GraphQLOperation(
    name="deleteCarePlanConnection",
    kind="mutation",
    root_field="deleteCarePlanConnection",
    python_path="healthie.mutations.delete_care_plan_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCarePlanConnectionInput"},
    document="""
mutation deleteCarePlanConnection($input: deleteCarePlanConnectionInput) {
  deleteCarePlanConnection(input: $input) {
    ...DeleteCarePlanConnectionPayload
  }
}

fragment DeleteCarePlanConnectionPayload on deleteCarePlanConnectionPayload {
  connection {
    ...CarePlanConnection
  }
  messages {
    ...FieldError
  }
}

fragment CarePlanConnection on CarePlanConnection {
  care_plan_id
  connectable_id
  connectable_type
  id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteCarePlanConnection", DeleteCarePlanConnectionPayload),
)
