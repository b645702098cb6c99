# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_preferred_medical_code_payload import DeletePreferredMedicalCodePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeletePreferredMedicalCodePayload] = GraphQLOperation(
    name="deletePreferredMedicalCode",
    kind="mutation",
    root_field="deletePreferredMedicalCode",
    python_path="healthie.mutations.delete_preferred_medical_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deletePreferredMedicalCodeInput"},
    document="""
mutation deletePreferredMedicalCode($input: deletePreferredMedicalCodeInput) {
  deletePreferredMedicalCode(input: $input) {
    ...DeletePreferredMedicalCodePayload
  }
}

fragment DeletePreferredMedicalCodePayload on deletePreferredMedicalCodePayload {
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
    decode=object_of("deletePreferredMedicalCode", DeletePreferredMedicalCodePayload),
)
