"""Requests in our own words, of the sorts that the composer must carry."""

REQUESTS = {
    "keypad": "A calculator for integers with a display and an entry pad. Numbers have up to 8 digits, more digits are ignored. Show ERR if a result exceeds 8 digits.",
    "quiz": "A quiz: press start, answer questions with 4 possible answers, see the time and whether you passed or failed.",
    "coin": "Flip a coin as many times as I like, list the outcomes and count heads and tails.",
    "tip": "A tip calculator. Enter a bill amount, choose a tip percentage and see the total. A settings page changes the default tip.",
    "memory": "A card memory game where you find matching pairs, with easy, medium and hard levels and statistics with the best time.",
    "subscriptions": "Keep track of all my subscriptions, what they cost per month and when the next payment is due.",
    "pomodoro": "A pomodoro timer: Focus 30 min / Short break 6 min / Long break 20 min (after 3 sessions), auto-transition, stats and settings.",
    "plants": "A list of my plants with the date I watered them and a countdown to the next watering. A happy face after watering, a crying face when overdue.",
    "dice": "Roll dice: how many, and which type: 4-sided, 6-sided and 100-sided. Show the total, keep previous rolls, haptic feedback.",
    "pug": "My pug weighs 7.2 kg. Is that too much? I want his vaccinations, baths and face fold cleaning in one app.",
    "unknown": "Track my zeppelins with their registration, price and color.",
}
