// It was refused for the two nulls, and not for something else.
def log = new File(basedir, 'build.log').text
assert log.contains('Refused.kt:7')
assert log.contains('Refused.kt:10')
return true
