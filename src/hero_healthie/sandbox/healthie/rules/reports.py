"""Compute what reports say: goals, metrics, appointments, payments, courses, coupons."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules, own
from hero_healthie.sandbox.healthie.connections import connection
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.healthie.records.coerce import parse_moment
from hero_healthie.sandbox.healthie.records.conditions import Wanted
from hero_healthie.sandbox.healthie.records.fields import members, text_of, value_of
from hero_healthie.sandbox.healthie.records.lists import id_rank
from hero_healthie.sandbox.healthie.rules.money import is_expired, reduced
from hero_healthie.sandbox.healthie.rules.scheduling import start_of
from hero_healthie.sandbox.store.records import Record


def _owned_by(account: Account, type_: str, user_id: Any) -> list[Record]:
    wanted = str(user_id or "")
    rows = account.all(type_)
    return [row for row in rows if not wanted or _user_id(account, row) == wanted]


def _user_id(account: Account, row: Record) -> str | None:
    for name in ("user", "poster"):
        target = account.follow(row.get(name))
        if target is not None:
            return target.id
    return str(row.get("user_id"))


# --- Goals ------------------------------------------------------------------------------------------------------------


def _goals(account: Account, arguments: JsonObject) -> list[Record]:
    rows = _owned_by(account, "Goal", arguments.get("user_id"))
    words = str(arguments.get("keywords") or "").lower().split()
    rows = [row for row in rows if all(word in text_of(account, row, "name").lower() for word in words)]
    wanted = filter_goals(account, arguments)
    return [row for row in rows if all(test(row) for test in wanted)]


def _is_done(account: Account, goal: Record) -> bool:
    return bool(members(account, goal, "goal_histories"))


def _completion(account: Account, goals: list[Record]) -> Node:
    done = sum(_is_done(account, goal) for goal in goals)
    values: JsonObject = {
        "actual_times_completed": done,
        "possible_times_completed": len(goals),
        "percent": round(100 * done / len(goals)) if goals else 0,
    }
    return Node("GoalOverallCompletionRateInfo", "", values)


def completion_info(account: Account, arguments: JsonObject) -> Node:
    """Resolve `goalsOverallCompletionRateInfo`."""
    return _completion(account, _goals(account, arguments))


def completion_rate(account: Account, arguments: JsonObject) -> int:
    """Resolve `goalsOverallCompletionRate`."""
    return int(completion_info(account, arguments).values["percent"])


def goals_data(account: Account, arguments: JsonObject) -> Node:
    """Resolve `goalsData`."""
    goals = _goals(account, arguments)
    done = sum(_is_done(account, goal) for goal in goals)
    by_repeat = Counter(str(value_of(account, goal, "repeat") or "Once").lower() for goal in goals)
    values: JsonObject = {
        "goals": goals,
        "goals_count": len(goals),
        "all_time_goals_count": len(goals),
        "all_goals_frequency_count": len(goals),
        "all_goals_status_count": len(goals),
        "completed_goals_count": done,
        "not_completed_goals_count": len(goals) - done,
        "daily_goals_count": by_repeat["daily"],
        "weekly_goals_count": by_repeat["weekly"],
        "one_time_goals_count": by_repeat["once"],
        "goals_streak_count": 0,
        "goals_overall_completion_rate_info": _completion(account, goals),
    }
    return Node("GoalDataType", "", values)


def goal_instances(account: Account, arguments: JsonObject) -> Node:
    """Resolve `goalInstances`: each goal, for the range that is asked for."""
    goal = account.get("Goal", arguments.get("goal_id") or "")
    rows = [goal] if goal is not None else _goals(account, arguments)
    ends = {name: arguments.get(name) for name in ("start_range", "end_range")}
    nodes = [
        Node("GoalInstance", row.id, {**ends, "goal": row, "is_completed_for_interval": _is_done(account, row)})
        for row in rows
    ]
    return connection(
        "GoalInstancePaginationConnection", nodes, arguments, order="goal", rank=lambda node: id_rank(node.id)
    )


def filter_goals(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `goals` asks beside the fields: how often they are, and whether they are done."""
    wanted: list[Wanted] = []
    frequency, status = (str(arguments.get(name) or "") for name in ("frequency_filter", "status_filter"))
    if frequency in _FREQUENCIES:
        often = _FREQUENCIES[frequency]
        wanted.append(lambda goal: str(value_of(account, goal, "repeat") or "Once").lower() == often)
    if status in {"complete", "not_complete"}:
        wanted.append(lambda goal: _is_done(account, goal) is (status == "complete"))
    return wanted


_FREQUENCIES = {"daily": "daily", "weekly": "weekly", "one_time": "once"}


def goal_made(call: MutationCall, goal: Record) -> Record:
    """Keep a goal as a template where that is asked for."""
    if call.input.get("use_as_template"):
        values: JsonObject = {
            name: goal.get(name) for name in ("name", "description", "repeat", "user") if goal.get(name)
        }
        call.account.add("GoalTemplate", {**values, "goal_id": goal.id})
    return goal


# --- Metrics ----------------------------------------------------------------------------------------------------------


def _metrics(account: Account, arguments: JsonObject) -> list[Record]:
    rows = _owned_by(account, "Entry", arguments.get("user_id"))
    rows = [row for row in rows if row.get("metric_stat") is not None]
    category = arguments.get("category")
    return [row for row in rows if not category or row.get("category") == category]


def _graph(account: Account, category: str, rows: list[Record]) -> Node:
    values = [float(row.get("metric_stat")) for row in rows]
    points = [
        Node(
            "MetricDataPointType",
            row.id,
            {"created_at": value_of(account, row, "created_at"), "entry_id": row.id, "value": value},
        )
        for row, value in zip(rows, values, strict=True)
    ]
    made: JsonObject = {
        "category": category,
        "category_label": category,
        "data_points": points,
        "has_entry": bool(rows),
        "max": max(values, default=None),
        "min": min(values, default=None),
    }
    return Node("MetricGraphDataType", "", {"xtick_type": None, "ytick_type": None, **made})


def metric_graph(account: Account, arguments: JsonObject) -> Node:
    """Resolve `metricGraphData`."""
    return _graph(account, str(arguments.get("category") or ""), _metrics(account, arguments))


def metric_graphs(account: Account, arguments: JsonObject) -> list[Node]:
    """Resolve `metricGraphsData`: one graph for each category."""
    rows = _metrics(account, arguments)
    names = dict.fromkeys(str(row.get("category") or "") for row in rows)
    return [_graph(account, name, [row for row in rows if str(row.get("category") or "") == name]) for name in names]


def multi_line_graph(account: Account, arguments: JsonObject) -> Node:
    """Resolve `multiLineMetricGraphData`."""
    graphs = metric_graphs(account, arguments)
    category = str(arguments.get("category") or "")
    values: JsonObject = {"category": category, "category_label": category, "has_entry": bool(graphs)}
    return Node("MultiLineMetricGraphDataType", "", {**values, "metric_graph_datas": graphs})


# --- Appointments -----------------------------------------------------------------------------------------------------


def _days(account: Account) -> list[str]:
    return [str(start.date()) for row in account.all("Appointment") if (start := start_of(row)) is not None]


def per_day_of_month(account: Account, arguments: JsonObject) -> str:
    """Resolve `appointmentNumberPerDayOfMonth`: how many on each day of a month, as JSON."""
    moment = parse_moment(str(arguments.get("date") or "")) or account.now()
    month = moment.strftime("%Y-%m")
    return json.dumps(dict(sorted(Counter(day for day in _days(account) if day.startswith(month)).items())))


def appointments_summary(account: Account, arguments: JsonObject) -> Node:
    """Resolve `appointmentsSummary`."""
    named = set(map(str, as_list(arguments.get("provider_ids"))))
    rows = [row for row in account.all("Appointment") if not named or _provider_id(account, row) in named]
    days = Counter(str(start.date()) for row in rows if (start := start_of(row)) is not None)
    weekdays = Counter(start.strftime("%A") for row in rows if (start := start_of(row)) is not None)
    fields = account.shapes.of("AppointmentSummaryData").fields
    values: JsonObject = {
        "total_count": len(rows),
        "avg_per_day": round(len(rows) / len(days)) if days else 0,
        "busiest_days_of_week": [day for day, _ in weekdays.most_common(2)],
        "cache_generation_in_progress": False,
    }
    return Node("AppointmentSummaryData", "", {**dict.fromkeys(fields), **values})


def _provider_id(account: Account, row: Record) -> str | None:
    provider = account.follow(row.get("provider"))
    return provider.id if provider is not None else None


_STATUSES = {
    "Cancelled": "cancelled",
    "Checked-In": "checked_in",
    "Late Cancellation": "late_cancellation",
    "No-Show": "noshow",
    "Occurred": "occurred",
    "Re-Scheduled": "rescheduled",
}


def appointment_frequency(account: Account, arguments: JsonObject) -> list[Node]:
    """Resolve `appointmentFrequencyData`: how many of each status in each month."""
    del arguments
    months: dict[str, Counter[str]] = {}
    for row in account.all("Appointment"):
        start = start_of(row)
        if start is not None:
            status = _STATUSES.get(str(row.get("pm_status")), "no_status")
            months.setdefault(start.strftime("%Y-%m"), Counter())[status] += 1
    names = (*_STATUSES.values(), "no_status")
    return [
        Node(
            "AppointmentDataType",
            "",
            {"month": month, "freq": Node("AppointmentFrequencyDataType", "", {name: found[name] for name in names})},
        )
        for month, found in sorted(months.items())
    ]


def first_service_date(account: Account, arguments: JsonObject) -> str | None:
    """Resolve `initialServiceDate`: when a patient was first seen."""
    user = account.get("User", arguments.get("user_id") or "")
    rows = account.where("Appointment", "attendees", user.ref) if user is not None else list(account.all("Appointment"))
    return min((str(row.get("date")) for row in rows if start_of(row) is not None), default=None)


def color_options(account: Account, arguments: JsonObject) -> list[Node]:
    """Resolve `colorCodeOptions`: what colors of a calendar can stand for."""
    of = "User" if "provider" in str(arguments.get("color_code_by") or "").lower() else "AppointmentType"
    rows = [row for row in account.all(of) if not row.get("is_patient")]
    name = "full_name" if of == "User" else "name"
    return [Node("ColorCodeOption", "", {"label": text_of(account, row, name), "value": row.id}) for row in rows]


def location_resources(account: Account, arguments: JsonObject) -> list[Node]:
    """Resolve `locationResources`."""
    named = set(map(str, as_list(arguments.get("location_ids"))))
    rows = [row for row in account.all("AppointmentLocation") if not named or row.id in named]
    return [
        Node("LocationResourceType", "", {"resourceId": row.id, "resourceTitle": text_of(account, row, "location")})
        for row in rows
    ]


# --- Money, courses, forms, messages ----------------------------------------------------------------------------------


def monthly_payments(account: Account, arguments: JsonObject) -> list[Node]:
    """Resolve `monthlyBillingItemsData`: what came in each month."""
    del arguments
    sums: dict[str, Decimal] = {}
    for row in account.all("BillingItem"):
        month = text_of(account, row, "created_at")[:7]
        sums[month] = sums.get(month, Decimal(0)) + Decimal(text_of(account, row, "amount_paid") or "0")
    return [
        Node("MonthlyBillingItemsDataType", "", {"month": month, "amount": int(total)})
        for month, total in sorted(sums.items())
    ]


def validate_coupon(account: Account, arguments: JsonObject) -> Node:
    """Resolve `validateCoupon`."""
    code, offering = arguments.get("coupon_code"), account.get("Offering", arguments.get("offering_id") or "")
    coupons = (row for row in account.all("OfferingCoupon") if text_of(account, row, "code") == code)
    coupon = next(coupons, None)
    fields = dict.fromkeys(account.shapes.of("ValidateOfferingCoupon").fields)
    if coupon is None or is_expired(account, coupon):
        reason = "There is no such coupon." if coupon is None else "This coupon has expired."
        return Node("ValidateOfferingCoupon", "", {**fields, "fail_reason": reason})
    return Node("ValidateOfferingCoupon", "", {**fields, "new_price": f"{reduced(account, offering, coupon):.2f}"})


def course_completion(account: Account, arguments: JsonObject) -> Node:
    """Resolve `courseCompletionInfo`: who takes part in a course, and in which groups."""
    course = account.get("Course", arguments.get("course_id") or "")
    rows = account.where("CourseMembership", "course", course.ref) if course is not None else []
    people = [account.follow(row.get("user")) for row in rows]
    groups = [account.follow(ref) for ref in as_list(course.get("user_groups"))] if course is not None else []
    individuals = [
        Node(
            "CourseCompletionInfoIndividualsType", "", {"label": text_of(account, user, "full_name"), "value": user.id}
        )
        for user in people
        if user is not None
    ]
    of_groups = [
        Node(
            "CourseCompletionInfoGroupsType",
            "",
            {"label": text_of(account, group, "name"), "value": group.id, "total": 0, "completed": 0, "user_ids": []},
        )
        for group in groups
        if group is not None
    ]
    return Node("CourseCompletionInfoType", "", {"individuals": individuals, "groups": of_groups})


def form_types(account: Account, arguments: JsonObject) -> list[Node]:
    """Resolve `formTypesToRequest`: the forms that a patient can be asked for."""
    words = str(arguments.get("keywords") or "").lower().split()
    rows = [row for row in account.all("CustomModuleForm") if not value_of(account, row, "use_for_charting")]
    names = [(row, text_of(account, row, "name")) for row in rows]
    return [
        Node(
            "FormTypesToRequest",
            row.id,
            {"id": row.id, "name": name, "item_type": "CustomModuleForm", "is_video": False},
        )
        for row, name in names
        if all(word in name.lower() for word in words)
    ]


def brand_info(account: Account, arguments: JsonObject) -> Node | None:
    """Resolve `brandInfo`."""
    del arguments
    brand = next(account.all("Brand"), None)
    if brand is None:
        return None
    fields = account.shapes.of("BrandInfo").fields
    names = [name for name in ("name", "branded_name") if name in account.shapes.of("Brand").fields]
    name = text_of(account, brand, names[0]) if names else None
    return Node("BrandInfo", "", {**dict.fromkeys(fields), "partner_brand": brand, "name": name})


def assumed_brand(account: Account, arguments: JsonObject) -> Node | None:
    """Resolve `assumedBrand`: how the brand looks before anybody has signed in."""
    del arguments
    brand = own(account, "Brand")
    if brand is None:
        return None
    known = account.shapes.of("Brand").fields
    values = {
        name: value_of(account, brand, name) for name in account.shapes.of("AssumedBrand").fields if name in known
    }
    values["branded_name"] = value_of(account, brand, "brand_name") if "brand_name" in known else None
    return Node("AssumedBrand", brand.id, {**dict.fromkeys(account.shapes.of("AssumedBrand").fields), **values})


def email_preview(account: Account, arguments: JsonObject) -> str:
    """Resolve `customEmailPreview`."""
    email = account.get("CustomEmail", arguments.get("id") or "")
    names = ("subject", "greeting", "message_body")
    parts = [str(arguments.get(name) or text_of(account, email, name)) for name in names]
    return "".join(f"<p>{part}</p>" for part in parts if part)


def note_viewed(account: Account, arguments: JsonObject) -> bool:
    """Resolve `noteViewedStatus`: whether all others in the conversation have read on."""
    note = account.get("Note", arguments.get("id") or "")
    if note is None:
        return False
    rows = account.where("ConversationMembership", "conversation_id", note.get("conversation_id"))
    return all(row.get("viewed") for row in rows if row.get("user_id") != note.get("user_id"))


def has_sublabels(account: Account, arguments: JsonObject) -> bool:
    """Resolve `hasSubLabels`."""
    del arguments
    return any(row.get("sublabel") for row in account.all("CustomModule"))


def scheduled_notes(account: Account, arguments: JsonObject) -> bool:
    """Resolve `showScheduledTab`."""
    del arguments
    return any(row.get("scheduled_at") for row in account.all("Note"))


RULES = Rules(
    queries={
        "appointmentNumberPerDayOfMonth": per_day_of_month,
        "appointmentsSummary": appointments_summary,
        "appointmentFrequencyData": appointment_frequency,
        "assumedBrand": assumed_brand,
        "brandInfo": brand_info,
        "customEmailPreview": email_preview,
        "goalInstances": goal_instances,
        "colorCodeOptions": color_options,
        "courseCompletetionInfo": course_completion,
        "courseCompletionInfo": course_completion,
        "formTypesToRequest": form_types,
        "goalsData": goals_data,
        "goalsOverallCompletionRate": completion_rate,
        "goalsOverallCompletionRateInfo": completion_info,
        "hasSubLabels": has_sublabels,
        "initialServiceDate": first_service_date,
        "locationResources": location_resources,
        "metricGraphData": metric_graph,
        "metricGraphsData": metric_graphs,
        "monthlyBillingItemsData": monthly_payments,
        "multiLineMetricGraphData": multi_line_graph,
        "noteViewedStatus": note_viewed,
        "showScheduledTab": scheduled_notes,
        "validateCoupon": validate_coupon,
    },
    effects={"createGoal": goal_made},
    filters={"goals": filter_goals},
)
