# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_course_benefit_payload import DeleteCourseBenefitPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCourseBenefitPayload] = GraphQLOperation(
    name="deleteCourseBenefit",
    kind="mutation",
    root_field="deleteCourseBenefit",
    python_path="healthie.mutations.delete_course_benefit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseBenefitInput"},
    document="""
mutation deleteCourseBenefit($input: deleteCourseBenefitInput) {
  deleteCourseBenefit(input: $input) {
    ...DeleteCourseBenefitPayload
  }
}

fragment DeleteCourseBenefitPayload on deleteCourseBenefitPayload {
  courseBenefit {
    ...CourseBenefit
  }
  messages {
    ...FieldError
  }
}

fragment CourseBenefit on CourseBenefit {
  benefit
  course_id
  id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteCourseBenefit", DeleteCourseBenefitPayload),
)
