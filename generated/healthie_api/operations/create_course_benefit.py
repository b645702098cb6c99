# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_course_benefit_payload import CreateCourseBenefitPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCourseBenefitPayload] = GraphQLOperation(
    name="createCourseBenefit",
    kind="mutation",
    root_field="createCourseBenefit",
    python_path="healthie.mutations.create_course_benefit",
    safety="create",
    confidence="full",
    arguments={"input": "createCourseBenefitInput"},
    document="""
mutation createCourseBenefit($input: createCourseBenefitInput) {
  createCourseBenefit(input: $input) {
    ...CreateCourseBenefitPayload
  }
}

fragment CreateCourseBenefitPayload on createCourseBenefitPayload {
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
    decode=object_of("createCourseBenefit", CreateCourseBenefitPayload),
)
