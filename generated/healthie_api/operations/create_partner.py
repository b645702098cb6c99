# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_partner_payload import CreatePartnerPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreatePartnerPayload] = GraphQLOperation(
    name="createPartner",
    kind="mutation",
    root_field="createPartner",
    python_path="healthie.mutations.create_partner",
    safety="create",
    confidence="full",
    arguments={"input": "createPartnerInput"},
    document="""
mutation createPartner($input: createPartnerInput) {
  createPartner(input: $input) {
    ...CreatePartnerPayload
  }
}

fragment CreatePartnerPayload on createPartnerPayload {
  messages {
    ...FieldError
  }
  visitor {
    ...Visitor
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Visitor on Visitor {
  about_me
  email
  first_name
  id
  last_name
  phone_number
}
""",
    decode=object_of("createPartner", CreatePartnerPayload),
)
