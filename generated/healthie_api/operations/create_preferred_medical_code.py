# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_preferred_medical_code_payload import CreatePreferredMedicalCodePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreatePreferredMedicalCodePayload] = GraphQLOperation(
    name="createPreferredMedicalCode",
    kind="mutation",
    root_field="createPreferredMedicalCode",
    python_path="healthie.mutations.create_preferred_medical_code",
    safety="create",
    confidence="full",
    arguments={"input": "createPreferredMedicalCodeInput"},
    document="""
mutation createPreferredMedicalCode($input: createPreferredMedicalCodeInput) {
  createPreferredMedicalCode(input: $input) {
    ...CreatePreferredMedicalCodePayload
  }
}

fragment CreatePreferredMedicalCodePayload on createPreferredMedicalCodePayload {
  messages {
    ...FieldError
  }
  preferred_medical_codes {
    ...PreferredMedicalCode
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment PreferredMedicalCode on PreferredMedicalCode {
  code_description
  code_identifier
  cpt_code {
    id
  }
  display_name
  icd_code {
    id
  }
  id
}
""",
    decode=object_of("createPreferredMedicalCode", CreatePreferredMedicalCodePayload),
)
