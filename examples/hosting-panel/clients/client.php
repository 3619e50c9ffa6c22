<?php
$server = getenv('SERVER') ?: 'http://127.0.0.1:8787';

function check(string $server, object $filing, array $options): array
{
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => 'Content-Type: application/json',
        'content' => json_encode(['filing' => $filing, 'options' => $options]),
        'ignore_errors' => true, // a problem has a body that says why
        'timeout' => 10,
    ]]);
    $answer = json_decode(file_get_contents("$server/v1/filings/icp?locale=zh-CN", false, $context), true);
    return isset($answer['verdict']) ? $answer : exit($answer['title']);
}

$filing = json_decode(file_get_contents("$server/sample.json"));
foreach (['1391101202', '13911012025'] as $mobile) {
    $filing->entity->principal->mobile = $mobile;
    $report = check($server, $filing, ['today' => '2026-11-21']);
    echo implode(' ', [$report['verdict'], ...array_column($report['issues'], 'message')]), "\n";
}
