# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_provider_cpt_code_payload import DeleteProviderCptCodePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteProviderCptCodePayload] = GraphQLOperation(
    name="deleteProviderCptCode",
    kind="mutation",
    root_field="deleteProviderCptCode",
    python_path="healthie.mutations.delete_provider_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProviderCptCodeInput"},
    document="""
mutation deleteProviderCptCode($input: deleteProviderCptCodeInput) {
  deleteProviderCptCode(input: $input) {
    ...DeleteProviderCptCodePayload
  }
}

fragment DeleteProviderCptCodePayload on deleteProviderCptCodePayload {
  messages {
    ...FieldError
  }
  provider_cpt_code {
    ...ProviderCptCodeType
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment ProviderCptCodeType on ProviderCptCodeType {
  cpt_code_id
  id
  price_per_unit
  provider_id
}
""",
    decode=object_of("deleteProviderCptCode", DeleteProviderCptCodePayload),
)
