# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_human_payload import UpdateHumanPayload
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

fragment UpdateHumanPayload on updateHumanPayload {
  human {
    ...Human
  }
  messages {
    ...FieldError
  }
}

fragment Human on Human {
  current_user {
    id
  }
  current_user_id
  email
  id
  last_sign_in_at
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateHuman", UpdateHumanPayload),
)
